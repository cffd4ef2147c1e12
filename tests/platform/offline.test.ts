import { describe, expect, it, vi } from 'vitest';
import { keepForOffline, type OfflineHost, useNewest } from '../../src/platform/offline/offline.ts';

const ADDRESS = 'https://lms.example/courses/7/cooldown/index.html?learner=9';

/** A browser that may have a build waiting, and puts it in use when it is told to. */
function browser({ controlled = true, waiting = true } = {}) {
  const listeners: (() => void)[] = [];
  const postMessage = vi.fn(() => {
    for (const listener of listeners) listener();
  });
  const register = vi.fn(async (_: string | URL) => ({}) as ServiceWorkerRegistration);
  const host = {
    container: () =>
      ({
        controller: controlled ? {} : null,
        getRegistration: async () => ({ waiting: waiting ? { postMessage } : null }),
        register,
        addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      }) as unknown as ServiceWorkerContainer,
    address: ADDRESS,
    reload: vi.fn(),
  } satisfies OfflineHost;
  return { host, postMessage, register };
}

describe('keeping the build', () => {
  it('stands beside the page, in whatever folder that is', async () => {
    const { host, register } = browser();
    expect(await keepForOffline(host)).toBe(true);
    expect(register).toHaveBeenCalledWith('https://lms.example/courses/7/cooldown/sw.js');
  });

  it.each<[string, OfflineHost['container']]>([
    ['a browser without it', () => undefined],
    [
      'a sandboxed frame',
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    ],
    [
      'blocked storage',
      () =>
        ({
          register: () => Promise.reject(new Error('blocked')),
        }) as unknown as ServiceWorkerContainer,
    ],
  ])('is done without in %s', async (_, container) => {
    const host = { container, address: ADDRESS, reload: vi.fn() };
    expect(await keepForOffline(host)).toBe(false);
    await useNewest(host);
    expect(host.reload).not.toHaveBeenCalled();
  });
});

describe('a newer build', () => {
  it('that waits is put in use at the start of a visit, and the page drawn from it', async () => {
    const { host, postMessage } = browser();
    await useNewest(host);
    expect(postMessage).toHaveBeenCalledWith('use-newest');
    expect(host.reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there is none', { waiting: false }],
    ['nothing was kept before', { controlled: false }],
  ])('leaves the page alone where %s', async (_, state) => {
    const { host, postMessage } = browser(state);
    await useNewest(host);
    expect(postMessage).not.toHaveBeenCalled();
    expect(host.reload).not.toHaveBeenCalled();
  });
});

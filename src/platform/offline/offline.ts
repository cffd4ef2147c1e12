/**
 * Keeping the build for play without a connection (`worker.ts`). Whatever refuses it (no secure
 * address, a frame whose storage is blocked, a full disk) costs nothing but that: play goes on.
 */

type Container = Pick<
  ServiceWorkerContainer,
  'controller' | 'getRegistration' | 'register' | 'addEventListener'
>;

/** What of the browser is needed. */
export interface OfflineHost {
  /** Undefined where the browser has no service workers; throws in a sandboxed frame. */
  container(): Container | undefined;
  /** Of the page; the worker stands beside it, in whatever folder that is. */
  readonly address: string;
  reload(): void;
}

/**
 * At the start of a visit, before anything is begun: a build that was fetched last time and waits is
 * put in use, and the page drawn from it.
 */
export async function useNewest(host: OfflineHost): Promise<void> {
  const container = containerOf(host);
  if (!container?.controller) return;
  const registration = await container.getRegistration(host.address).catch(() => undefined);
  if (!registration?.waiting) return;
  container.addEventListener('controllerchange', host.reload, { once: true });
  registration.waiting.postMessage('use-newest');
}

/** Fetches the whole build, or looks for a newer one, without hurry. Resolves to whether it may. */
export async function keepForOffline(host: OfflineHost): Promise<boolean> {
  const worker = new URL('sw.js', host.address).href;
  const registration = await containerOf(host)
    ?.register(worker)
    .catch(() => undefined);
  return registration !== undefined;
}

function containerOf(host: OfflineHost): Container | undefined {
  try {
    return host.container();
  } catch {
    return undefined;
  }
}

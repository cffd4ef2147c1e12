/**
 * The service worker: keeps the whole build, so that every shipped contact can be played without a
 * connection after the first visit. A newer build is fetched beside the one in use and waits; it is
 * put in use where nobody is in the middle of anything (`useNewest`), never under an open contact.
 */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** What TypeScript's browser types leave out of a worker's own scope. */
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate' | 'message',
    listener: (event: { data?: unknown; waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
declare const self: WorkerScope;

/** Written in by build/offline.ts: every file of the build. */
declare const BUILD_FILES: { url: string; revision: string | null }[];

cleanupOutdatedCaches();
// A learning platform adds parameters of its own to the address.
precacheAndRoute(BUILD_FILES, { ignoreURLParametersMatching: [/./] });

// The visit that fetched it is served by it at once: the connection may go before the next one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'use-newest') event.waitUntil(useNewest());
});

/** Another window may hold a contact that still needs files of its own build. */
async function useNewest(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await self.skipWaiting();
}

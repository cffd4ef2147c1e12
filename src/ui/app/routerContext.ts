/** The way to a page, and which one is open, for every screen. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Router } from './router.ts';

const RouterContext = createContext<Router | null>(null);
export const RouterProvider = RouterContext.Provider;

/** Draws again when the address changes. */
export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (!router) throw new Error('no router: the screen is drawn outside the app');
  const [, draw] = useState({});
  useEffect(() => router.subscribe(() => draw({})), [router]);
  return router;
}

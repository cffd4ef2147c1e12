import { h, render } from 'preact';
import { App } from './app/App.tsx';
import { createRouter } from './app/router.ts';
import { RouterProvider } from './app/routerContext.ts';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { pageOf } from './pages/names.ts';
import { type Services, ServicesProvider } from './services.ts';

/** Draws the screens into the host, and again whenever the seat or a setting changes. */
export function mountApp(host: HTMLElement, services: Services): void {
  const router = createRouter(services.seat, (path) => pageOf(path) !== null, window);
  const app = h(RouterProvider, { value: router }, h(App, null));
  render(h(ServicesProvider, { value: services }, app), host);
}

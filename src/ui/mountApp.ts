import { h, render } from 'preact';
import { App } from './app/App.tsx';
import { createRouter } from './app/router.ts';
import { RouterProvider } from './app/routerContext.ts';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';
import { pageOf } from './pages/names.ts';
import { type Services, ServicesProvider } from './services.ts';

/** Draws the screens into the host, and again whenever the seat, a setting or the language changes. */
export function mountApp(host: HTMLElement, services: Omit<Services, 'catalogue'>): void {
  const router = createRouter(services.seat, (path) => pageOf(path) !== null, window);
  function draw(): void {
    const { catalogue } = services.wordBook;
    const page = host.ownerDocument;
    page.documentElement.lang = catalogue['language.tag'];
    page.documentElement.dir = catalogue['language.dir'];
    page.title = catalogue['product.title'];
    const app = h(RouterProvider, { value: router }, h(App, null));
    render(h(ServicesProvider, { value: { ...services, catalogue } }, app), host);
  }
  draw();
  services.wordBook.subscribe(draw);
}

import { h, render } from 'preact';
import { App } from './app/App.tsx';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { type Services, ServicesProvider } from './services.ts';

/** Draws the screens into the host, and again whenever the seat or a setting changes. */
export function mountApp(host: HTMLElement, services: Services): void {
  render(h(ServicesProvider, { value: services }, h(App, null)), host);
}

/**
 * The content security policy of the built page, as a meta element: the build can be dropped on any
 * server, whose headers nobody may be able to set. The development server needs inline styles and
 * goes without.
 */
import type { Plugin } from 'vite';

const POLICY = {
  'default-src': "'self'",
  // No eval, nothing inline, nothing from elsewhere.
  'script-src': "'self'",
  'style-src': "'self'",
  // The stage draws its pictures from text.
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

export const contentSecurityPolicy = Object.entries(POLICY)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

export const contentSecurity = (): Plugin => ({
  name: 'cooldown:content-security',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
});

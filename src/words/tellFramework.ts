/** A framework's own words in the catalogue's language; as they are where it has none for them. */
import type { Catalogue } from './catalogue.ts';
import type { FrameworkText } from './frameworkTexts.ts';

export const tellFramework = (text: string, catalogue: Catalogue): string =>
  catalogue[`framework.${text as FrameworkText}`] ?? text;

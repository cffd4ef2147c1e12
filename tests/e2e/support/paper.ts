/** What comes out of the printer: the page as a PDF, its sheets counted and read. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The text of each sheet, lines joined by blanks. The PDF is kept where `path` says. */
export async function printed(page: Page, format: Paper, path: string): Promise<string[]> {
  // As a browser prints unless told otherwise: no backgrounds but those that a sheet insists on.
  const bytes = await page.pdf({ format, path });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, ' '));
}

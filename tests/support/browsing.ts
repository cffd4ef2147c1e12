/** The part of a browser's window that addresses need: a history to walk in, told like the real one. */
import type { Browsing } from '../../src/ui/app/router.ts';

interface Entry {
  readonly url: string;
  readonly state: unknown;
}

export class FakeBrowsing implements Browsing {
  private entries: Entry[];
  private at = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(hash = '') {
    this.entries = [{ url: hash, state: null }];
  }

  get location() {
    const self = this;
    return {
      get hash() {
        return self.entry.url;
      },
    };
  }

  get history() {
    const self = this;
    return {
      get state() {
        return self.entry.state;
      },
      pushState: (state: unknown, _: string, url?: string | URL | null) =>
        self.push({ url: url ? String(url) : self.entry.url, state }),
      replaceState: (state: unknown, _: string, url?: string | URL | null) => {
        self.entries[self.at] = { url: url ? String(url) : self.entry.url, state };
      },
      back: () => self.walk(-1),
    };
  }

  addEventListener(_: 'popstate', listener: () => void): void {
    this.listeners.push(listener);
  }

  /** A link is followed, or an address typed. */
  follow(hash: string): void {
    this.push({ url: hash, state: null });
    this.tell();
  }

  /** Back and Forward, by the reader. Outside the first entry is outside the product. */
  walk(by: -1 | 1): void {
    if (!this.entries[this.at + by]) throw new Error('left the product');
    this.at += by;
    this.tell();
  }

  get length(): number {
    return this.entries.length;
  }

  private get entry(): Entry {
    return this.entries[this.at] as Entry;
  }

  private push(entry: Entry): void {
    this.entries = [...this.entries.slice(0, this.at + 1), entry];
    this.at += 1;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

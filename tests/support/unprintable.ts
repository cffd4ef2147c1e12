/**
 * Insults and obscenities that no scenario writes out at any intensity, as the first ten digits of
 * their SHA-256: so that the product doesn't have the words anywhere, not even here.
 */
import { createHash } from 'node:crypto';

const UNPRINTABLE: ReadonlySet<string> = new Set(
  `
  044eb98b18 08a841e996 0be9b885f4 11cf8376a1 120f6e5b4e 158869a973
  16ea09fc78 17bde8b406 1802d08145 1e02eec4f1 22fc75e65a 26578569a2
  268651b3ec 2f5f6ce5ae 30a989afc8 31506a8448 333f761809 3b1e0d7c5d
  402f7ebd98 448b303c89 45cd3e1bb4 45fb7c3b72 4b18aefe82 517ae3f732
  522788b65f 544fc8545c 566f532d48 56d9e1f657 5a9d9dcefb 5b3ae48be1
  63333e4b5d 6ac3c336e4 6b571f65fa 70aafb4266 7122c9a14b 80d71140f7
  82159dd028 85fc17f706 886d51e97a 8f5083e3e5 92a9bf818e 937d56e497
  94a877e2ce 958ce5c321 986c990041 98980840dd 98b52c4b6b 9915ba2d82
  9ae315a94e a24efab8d9 ad64e56f21 b04a8a4006 b690cdbe59 bb61ef4081
  bd331fb1d2 bdb1cc258d be00f1af52 c1b4ed0539 c1cabb6f6e c2c3b68b48
  c3de533e9b c70e3e7c47 ca8aca2ceb cc02032349 ccff74c2d5 d067075bc9
  d75a838dc7 d95b1fc785 dac40f30b6 daec0c235d dd92623b0a e512a05583
  e6bd5c90c3 e7b98c6aa5 e9e8b6c5af edf5e73441 ee5a869b5a f0a67995cb
  f1a5fb5607 f50c51ed23 f59e28f8bb f64c6fad9c f9d0d9b18a
`
    .trim()
    .split(/\s+/),
);

/** The digits by which a word is known. */
const digestOf = (word: string): string =>
  createHash('sha256').update(word.toLowerCase()).digest('hex').slice(0, 10);

/** The words of a text that are on the list, each once, as they stand in it. */
export const unprintableIn = (text: string): string[] =>
  [...new Set(text.match(/\p{L}+/gu))].filter((word) => UNPRINTABLE.has(digestOf(word)));

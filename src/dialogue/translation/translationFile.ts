/** A translation beside the story: `de.yaml`. */
import * as v from 'valibot';
import { readYaml, type YamlFile } from '../yamlFile.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
/** Of the words that were translated: eight hex digits, so that a later change shows. */
const of = v.pipe(v.string(), v.regex(/^[\da-f]{8}$/, 'must be the eight digits that check names'));

const TranslationSchema = v.strictObject({
  format: v.literal(1),
  /** Fields of scenario.yaml by path: `title`, `briefing.0`, `facts.when.label`. */
  scenario: v.optional(v.record(v.string(), v.strictObject({ of, text: words })), {}),
  /** Lines and replies by id. */
  story: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        of,
        text: words,
        inner: v.optional(words),
        tempting: v.optional(words),
        mild: v.optional(words),
      }),
    ),
    {},
  ),
});
export type Translation = v.InferOutput<typeof TranslationSchema>;

export const readTranslation = (file: string, text: string): YamlFile<Translation> =>
  readYaml(file, text, TranslationSchema);

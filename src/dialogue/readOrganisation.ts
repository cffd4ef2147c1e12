/** `organisation.yaml`: what the organisation decides for every scenario. */
import * as v from 'valibot';
import { DEFAULT_SAFETY_POLICY } from '../heat/safety.ts';
import { WarningsSchema } from '../heat/warnings.ts';
import { ORGANISATION_FILE } from './files.ts';
import { WarningWordsSchema } from './warningWords.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

export const organisationSchema = v.strictObject({
  /** Points of the scorecard that pass an assessed contact. */
  passMark: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Warnings due before an end; a scenario may say otherwise. */
  warningsFor: v.optional(WarningsSchema, DEFAULT_SAFETY_POLICY.warningsFor),
  /** How they are said, and the end after them. */
  warningWords: v.optional(WarningWordsSchema),
});
export type Organisation = v.InferOutput<typeof organisationSchema>;

export const readOrganisation = (text: string): YamlFile<Organisation> =>
  readYaml(ORGANISATION_FILE, text, organisationSchema);

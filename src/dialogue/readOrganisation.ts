/** `organisation.yaml`: what the organisation decides for every scenario. */
import * as v from 'valibot';
import { ORGANISATION_FILE } from './files.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

const organisationSchema = v.strictObject({
  /** Points of the scorecard that pass an assessed contact. */
  passMark: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
export type Organisation = v.InferOutput<typeof organisationSchema>;

export const readOrganisation = (text: string): YamlFile<Organisation> =>
  readYaml(ORGANISATION_FILE, text, organisationSchema);

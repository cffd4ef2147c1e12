/** `scenario.yaml` to checked data. */
import { SCENARIO_FILE } from './files.ts';
import { type ScenarioData, ScenarioSchema } from './scenarioSchema.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

export type ScenarioYaml = YamlFile<ScenarioData>;

export const readScenarioYaml = (text: string): ScenarioYaml =>
  readYaml(SCENARIO_FILE, text, ScenarioSchema);

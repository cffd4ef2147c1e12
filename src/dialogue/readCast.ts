/** `cast.yaml`, the pool of people that every scenario draws its customer from. */
import { type Cast, castSchema } from '../cast/person.ts';
import { CAST_FILE } from './files.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

export const readCast = (text: string): YamlFile<Cast> => readYaml(CAST_FILE, text, castSchema);

/** Is every recording that the scenario declares of a line in the story, and in the folder? */
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { RECORDING_ENDINGS, recordingFile, SCENARIO_FILE } from '../files.ts';
import type { ScenarioData } from '../scenarioSchema.ts';
import type { LineOf } from '../yamlFile.ts';
import type { ReadStory } from './story.ts';

export function checkRecordings(
  story: ReadStory,
  { recordings }: ScenarioData,
  lineOf: LineOf,
  has: (name: string) => boolean,
): Diagnostic[] {
  const ids = new Set(story.lines.map(({ said }) => said.id));
  return recordings.flatMap((id, index) => {
    const place = { file: SCENARIO_FILE, line: lineOf('recordings', index) };
    if (!ids.has(id)) {
      return [diagnose('CD047', place, `"${id}" is recorded, and no line has that id.`)];
    }
    const absent = RECORDING_ENDINGS.map((ending) => recordingFile(id, ending)).filter(
      (file) => !has(file),
    );
    return absent.map((file) =>
      diagnose('CD048', place, `"${id}" is recorded, and there is no ${file}.`),
    );
  });
}

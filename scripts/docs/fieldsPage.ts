/** docs/fields.md: every field that an author or an organisation can write. */

import { organisationSchema } from '../../src/dialogue/readOrganisation.ts';
import { ScenarioSchema } from '../../src/dialogue/scenarioSchema.ts';
import { fieldTable } from './fieldTables.ts';
import { ORGANISATION_FIELDS, SCENARIO_FIELDS } from './meanings/scenario.ts';

export const fieldsPage = (): string =>
  `# Every field of scenario.yaml and organisation.yaml

\`npx cooldown new NAME\` writes a scenario.yaml with what most calls need, and
[authoring.md](authoring.md) leads through it. This page is for looking things up; \`npm run docs\`
makes it from the schemas that the files are read with.

\`pages.….title\` is the title of each page in the list, \`facts.….label\` the label of each fact, whose
id you choose yourself. A field is needed only where the one around it is there: \`followUp\` can be left
out, but with it goes a \`title\`.

## scenario.yaml

${fieldTable('scenario.yaml', ScenarioSchema, SCENARIO_FIELDS)}

## organisation.yaml

It stands in the folder \`scenarios\` and holds for all of them.

${fieldTable('organisation.yaml', organisationSchema, ORGANISATION_FIELDS)}

## cast.yaml

It stands beside it: the people who may call, each with a name, a look and a voice. Every scenario draws
its customer from all of them. What is wrong in either file is named by \`npx cooldown check\`, with its
line.
`;

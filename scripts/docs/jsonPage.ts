/** docs/json.md: the log, and what the command prints with `--json`. */
import { BriefSchema } from '../../src/heat/brief.ts';
import { LineSchema, ReplySchema } from '../../src/heat/speech.ts';
import { EventSchema } from '../../src/log/events.ts';
import { LogSchema } from '../../src/log/logSchema.ts';
import { eventTable, fieldTable, jsonTable } from './fieldTables.ts';
import * as log from './meanings/log.ts';
import * as results from './meanings/results.ts';

export const jsonPage = (): string =>
  `# The log, and what \`--json\` prints

For whoever reads Cooldown’s files with a program of their own. \`npm run docs\` makes this page from the
schemas and the types themselves. Authors need none of it: [fields.md](fields.md) is theirs.

- [The log](#the-log), [its events](#events), [the brief](#the-brief), [lines](#lines), [replies](#replies)
- [The debrief](#the-debrief)
- [The check](#the-check)

## The log

\`cooldown play --json\` prints one, and the game saves one. Everything else is worked out from it.

${fieldTable('log', LogSchema, log.LOG_FIELDS)}

### Events

${eventTable('events', EventSchema, log.EVENTS)}

### The brief

${fieldTable('brief', BriefSchema, log.BRIEF_FIELDS)}

### Lines

${fieldTable('line', LineSchema, log.LINE_FIELDS)}

### Replies

${fieldTable('reply', ReplySchema, log.REPLY_FIELDS)}

## The debrief

\`cooldown debrief LOG.json --json\` prints one object.

${jsonTable(results.DEBRIEF)}

Each of \`turns\`:

${jsonTable(results.TURN)}

Each of \`findings\`, and of \`ledger\`:

${jsonTable(results.FINDING)}

\`focus\` is a finding with these beside:

${jsonTable(results.FOCUS)}

\`turningPoint\`:

${jsonTable(results.TURNING_POINT)}

\`conformance\`:

${jsonTable(results.CONFORMANCE)}

## The check

\`cooldown check --json\` prints \`scenarios\`, a report each, and \`shared\`, the findings in the files that
all scenarios share.

${jsonTable(results.CHECK)}

Each of \`diagnostics\`:

${jsonTable(results.DIAGNOSTIC)}

\`explored\`:

${jsonTable(results.EXPLORED)}

Each of \`endings\`:

${jsonTable(results.ENDING)}

\`choices\`:

${jsonTable(results.CHOICES)}
`;

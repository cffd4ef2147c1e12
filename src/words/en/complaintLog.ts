/** The complaint log: its columns, and what stands in them (R143). */
import type { LogColumn, Update } from '../../handouts/complaintLog.ts';

const columns = {
  'log.column.case': 'Case',
  'log.column.customer': 'Customer',
  'log.column.channel': 'Channel',
  'log.column.issue': 'Issue',
  'log.column.impact': 'Impact',
  'log.column.complexity': 'Complexity',
  'log.column.promise': 'Promised action',
  'log.column.owner': 'Owner',
  'log.column.due': 'Due',
  'log.column.updates': 'Updates',
  'log.column.outcome': 'Outcome',
  'log.column.cause': 'Root cause',
  'log.column.closure': 'Closure check',
} as const satisfies { readonly [C in LogColumn as `log.column.${C}`]: string };

const hints = {
  'log.hint.case': 'The number that the customer has, too',
  'log.hint.customer': 'Name, and how to reach them',
  'log.hint.channel': 'Phone, counter, chat, e-mail',
  'log.hint.issue': 'What went wrong, in their words',
  'log.hint.impact': 'What it cost them',
  'log.hint.complexity': 'Simple or complex',
  'log.hint.promise': 'What was promised',
  'log.hint.owner': 'One name',
  'log.hint.due': 'Solved by, or news by',
  'log.hint.updates': 'Each with its date, even “no news yet”',
  'log.hint.outcome': 'How it ended',
  'log.hint.cause': 'What let it happen. The investigation fills this in',
  'log.hint.closure': 'Were they asked whether it is settled? What did they say?',
} as const satisfies { readonly [C in LogColumn as `log.hint.${C}`]: string };

const updates = {
  'log.update.kept_news': 'On time, with news: {said}',
  'log.update.kept_no_news': 'On time, with no news yet: {said}',
  'log.update.late': 'Late: {said}',
  'log.update.silent': 'The promised contact was not made',
  'log.update.came_back': 'The customer came back about it',
} as const satisfies { readonly [U in Update['what'] as `log.update.${U}`]: string };

export const complaintLog = {
  ...columns,
  ...hints,
  ...updates,
  'log.complexity.simple': 'Simple',
  'log.complexity.complex': 'Complex',
  'log.none': 'None',
  'log.closure.yes': 'Asked, and answered',
  'log.closure.no': 'Not asked',
  'log.between': '{first}; {next}',
  'log.download': 'Complaint log (CSV)',
  'log.download.empty': 'Empty sheet (CSV)',
  'log.file': 'complaint-log',
} as const;

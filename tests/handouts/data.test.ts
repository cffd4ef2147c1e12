/** The handouts' data against the rules that they are made from. */
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/debrief/findingCodes.ts';
import { HANDOUTS, handoutAt, slugOf } from '../../src/handouts/catalogue.ts';
import { cheatSheetOf, MISSES } from '../../src/handouts/cheatSheet.ts';
import { LOG_COLUMNS } from '../../src/handouts/complaintLog.ts';
import { STAGE_RULES, STAGES } from '../../src/handouts/complaintsProcess.ts';
import { QUESTIONS, questionOf } from '../../src/handouts/questions.ts';
import { ESCALATION_ORDER, ESCALATION_REASONS } from '../../src/heat/escalation.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../src/heat/frameworks.ts';

describe('the handouts', () => {
  it('each have an address of their own that leads back to them', () => {
    const slugs = HANDOUTS.map(slugOf);
    expect(new Set(slugs).size).toBe(HANDOUTS.length);
    for (const handout of HANDOUTS) expect(handoutAt(slugOf(handout))).toBe(handout);
    expect(handoutAt('nowhere')).toBeNull();
  });
});

describe.each(FRAMEWORK_IDS)('the cheat sheet of %s', (id) => {
  const sheet = cheatSheetOf(id);

  it('has a phrase, something to do and a way to fail for every step (R141)', () => {
    expect(sheet.steps.map((step) => step.id)).toEqual(FRAMEWORKS[id].steps.map((s) => s.id));
    for (const step of sheet.steps) {
      expect(step.letter).toMatch(/^[A-Z]$/);
      expect(step.say.length).toBeGreaterThan(0);
      expect(step.does.length).toBeGreaterThan(1);
      expect(step.failure).not.toBe('');
      expect(step.misses.length).toBeGreaterThan(0);
    }
  });

  it('has words for every move that misses a step', () => {
    const listed = FRAMEWORKS[id].steps.flatMap((step) => step.failureModes);
    expect(listed.filter((move) => !(MISSES as readonly string[]).includes(move))).toEqual([]);
  });

  it('sends the reader back to steps by their names', () => {
    const labels = sheet.steps.map((step) => step.label);
    for (const { to } of sheet.returns) {
      expect(to.length).toBeGreaterThan(0);
      for (const label of to) expect(labels).toContain(label);
    }
  });
});

describe('the complaints process (R13)', () => {
  it('fills every column of the log once, each in a stage with an owner', () => {
    const filled = STAGES.flatMap((stage) => STAGE_RULES[stage].fills);
    expect(filled.toSorted()).toEqual(LOG_COLUMNS.toSorted());
  });
});

describe('the escalation list', () => {
  it('names every reason once, and ends with the agent', () => {
    expect(ESCALATION_ORDER.map(({ reason }) => reason).toSorted()).toEqual(
      ESCALATION_REASONS.toSorted(),
    );
    expect(ESCALATION_ORDER.at(-1)?.route).toBe('keep');
  });
});

describe('the questions', () => {
  it('are raised where they arise (R148)', () => {
    expect(questionOf('apology_hedged')).toBe('liability');
    expect(questionOf('apology_skipped')).toBe('liability');
    expect(questionOf('name_overuse')).toBe('names');
    expect(questionOf('tolerated_abuse')).toBe('abuse');
    expect(questionOf('escalation_refused')).toBe('not_working');
    expect(questionOf('templated')).toBe('written');
    expect(questionOf('inconsistent_outcome')).toBe('process');
    expect(questionOf('interrupt')).toBeNull();
  });

  it('come up in the debrief, but for the one about other models', () => {
    const raised = new Set(FINDING_CODES.map(questionOf));
    expect(QUESTIONS.filter((question) => !raised.has(question))).toEqual(['models']);
  });
});

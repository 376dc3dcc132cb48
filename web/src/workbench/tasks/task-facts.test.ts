import { mutations } from '../../../../test/secrecy/permissions/mutations.ts';
import { stepFacts } from './task-facts.ts';

/** The use case behind each step. */
const useCases: Readonly<Record<keyof typeof stepFacts, string>> = {
  scheme: 'saveScheme',
  ready: 'markTaskReady',
  draw: 'drawObjects',
  lock: 'lockDraw',
  void: 'voidDraw',
  dispatch: 'dispatchTask',
  extend: 'extendTask',
  close: 'closeTask',
  noNotice: 'decideNoNotice',
  population: 'approveTaskPopulation',
  cancel: 'cancelTask',
  recall: 'cancelTask',
};

test.each(Object.entries(stepFacts))('B: 任务页“%s”说的办理人，就是平台允许的办理人', (name, { roles }) => {
  const allowed: readonly string[] = mutations[useCases[name as keyof typeof stepFacts]]!;
  // Before the draw the deputy head cancels too; the table of permissions is of a task under way.
  const said = roles.filter((role) => !(name === 'cancel' && role === 'dh'));
  expect([...said].sort()).toEqual([...allowed].sort());
});

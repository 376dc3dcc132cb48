import { archiveMachine, correctionMachine, exemptionMachine, followUpMachine, referralMachine, reportMachine } from './aftermath.ts';
import { assignmentMachine, capRowMachine, inspectorAssignmentMachine } from './assignments.ts';
import { inspectorMachine, listedMatterMachine, matterListMachine, objectMachine, registryMachine } from './lists-and-registries.ts';
import { planMachine, taskMachine } from './plan-and-task.ts';
import { channelMachine, matterCheckMachine, publicationMachine, visitMachine } from './visit-and-result.ts';

/** Every state machine of requirements C. */
export const machines = {
  matterList: matterListMachine,
  listedMatter: listedMatterMachine,
  object: objectMachine,
  inspector: inspectorMachine,
  registry: registryMachine,
  plan: planMachine,
  task: taskMachine,
  assignment: assignmentMachine,
  capRow: capRowMachine,
  inspectorAssignment: inspectorAssignmentMachine,
  visit: visitMachine,
  matterCheck: matterCheckMachine,
  channel: channelMachine,
  publication: publicationMachine,
  correction: correctionMachine,
  referral: referralMachine,
  followUp: followUpMachine,
  report: reportMachine,
  archive: archiveMachine,
  exemption: exemptionMachine,
};
export type MachineName = keyof typeof machines;

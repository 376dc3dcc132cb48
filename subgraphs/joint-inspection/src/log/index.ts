import type { Command } from '@double-random/runtime';
import type { JointModule } from '../module.ts';
import { fsck } from './fsck.ts';
import { DrawLogResolver } from './readmission/draw-log.resolver.ts';
import { sequence } from './sequence.ts';

export { fsck } from './fsck.ts';
export { type LogFile, logFile, logFileHandler } from './log-file.ts';
export { inclusionProof, logEntries, logNdjson, transcriptLog } from './log-read.ts';
export { type LogType, type QueuedEntry, queueLog } from './queue-log.ts';
export { type RunningSequencer, startSequencer } from './run-sequencer.ts';
export { sequence, sequenceQueue } from './sequence.ts';

/** 全程留痕: what the process itself may be asked by its operators' tools; the log is read as files. */
export const logModule: JointModule = {
  resolvers: [DrawLogResolver],
  commands: (services) =>
    ({
      logFsck: (_, input: { log?: string }) => fsck(services.deps.em(), input.log),
      logSequence: (_, input: { log?: string }) => sequence(services, input.log),
    }) satisfies Record<string, Command>,
};

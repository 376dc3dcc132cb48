import { denialCodeOf, payload, perform } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { readerOf } from '../document/reader-of.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { loadTask } from '../task/task-view.ts';
import { Visit } from '../visit/visit.type.ts';
import {
  ArchiveCheck,
  ArchiveTaskInput,
  ArchiveTaskPayload,
  SealArchiveVolumeInput,
  SealArchiveVolumePayload,
  VisitArchive,
} from './archive.type.ts';
import { openForArchive } from './archive-access.ts';
import { archiveTask } from './archive-task.ts';
import { hashEvidence } from './collect-files.ts';
import { findPackage, manifestOf } from './find-package.ts';
import { packageFiles } from './package-stream.ts';
import { presentArchive } from './present-archive.ts';
import { sealVolume } from './seal-volume.ts';
import { verifyPackage } from './verify-package.ts';

const load = async (context: JointContext, visitId: string): Promise<VisitArchive> => {
  const reader = readerOf(context);
  return presentArchive(reader, await openForArchive(reader, visitId));
};

@Resolver(() => VisitArchive)
export class VisitArchiveResolver {
  @FieldResolver(() => ArchiveCheck, { description: '逐件重新计算公共卷和本部门案卷，与封存时相比。' })
  async check(@Root() archive: VisitArchive, @Ctx() context: JointContext): Promise<ArchiveCheck> {
    const reader = readerOf(context);
    const dossier = await openForArchive(reader, archive.visitId);
    const found = await findPackage(reader.em, archive.visitId, reader.actor.department!);
    const stores = { em: reader.em, evidence: context.services.evidence };
    return verifyPackage(packageFiles(stores, manifestOf(dossier, found), found));
  }

  @Mutation(() => SealArchiveVolumePayload, { description: '封存本部门的案卷；封存后不得增减，新材料另立补充卷（开封细则第二十三条）。' })
  async sealArchiveVolume(
    @Ctx() context: JointContext,
    @Arg('input', () => SealArchiveVolumeInput, { description: '内容。' }) input: SealArchiveVolumeInput,
  ): Promise<SealArchiveVolumePayload> {
    await openForArchive(readerOf(context), input.visitId);
    const hashes = await hashEvidence({ em: context.deps.em(), evidence: context.services.evidence }, input.visitId);
    return payload(await perform(context.deps, context, sealVolume(hashes), input), 'archive', ({ visitId }) => load(context, visitId));
  }

  @Mutation(() => ArchiveTaskPayload, { description: '任务归档：所有部门的案卷都已封存后，由发起部门档案人员办理（联合细则第二十七条）。' })
  async archiveTask(
    @Ctx() context: JointContext,
    @Arg('input', () => ArchiveTaskInput, { description: '内容。' }) input: ArchiveTaskInput,
  ): Promise<ArchiveTaskPayload> {
    return payload(await perform(context.deps, context, archiveTask, input), 'task', ({ id }) => loadTask(context, id));
  }
}

@Resolver(() => Visit)
export class VisitArchiveFieldResolver {
  @FieldResolver(() => VisitArchive, { nullable: true, description: '本次检查的案卷；本部门没有事项、没有相应岗位的为空。' })
  async archive(@Root() visit: Visit, @Ctx() context: JointContext): Promise<VisitArchive | null> {
    try {
      return await load(context, visit.id);
    } catch (error) {
      if (denialCodeOf(error) === 'NOT_FOUND') return null;
      throw error;
    }
  }
}

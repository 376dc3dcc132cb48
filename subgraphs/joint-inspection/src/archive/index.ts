import type { JointModule } from '../module.ts';
import { VisitArchiveFieldResolver, VisitArchiveResolver } from './archive.resolver.ts';
import { archiveFileHandler } from './archive-files.ts';

/** 归档: one package per visit, a sealed volume per department. */
export const archiveModule: JointModule = {
  resolvers: [VisitArchiveResolver, VisitArchiveFieldResolver],
  files: { '/archive': archiveFileHandler },
};

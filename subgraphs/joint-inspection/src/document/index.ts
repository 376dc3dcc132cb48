import type { JointModule } from '../module.ts';
import { IssuedDocumentResolver, PrintableDocumentResolver, TaskDocumentsResolver, VisitDocumentsResolver } from './document.resolver.ts';
import { documentFileHandler } from './document-files.ts';

/** 文书: every paper of the procedure, written from the data, numbered and kept. */
export const documentModule: JointModule = {
  resolvers: [IssuedDocumentResolver, PrintableDocumentResolver, VisitDocumentsResolver, TaskDocumentsResolver],
  files: { '/documents': documentFileHandler },
};

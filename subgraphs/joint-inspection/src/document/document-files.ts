import { ok } from '@double-random/rules';
import { type FileHandler, type FileRequest, notFound, perform, row, useCase } from '@double-random/runtime';
import type { JointContext } from '../graph/joint-context.ts';
import { type DocumentFormat, type DocumentKind, documentFormats, documentKinds } from './document-kinds.ts';
import { findDocument } from './find-documents.ts';
import { maskNumbers } from './paper/mask-numbers.ts';
import { dateInWords } from './paper/wording.ts';
import { readerOf } from './reader-of.ts';
import { toHtml } from './render/to-html.ts';
import { sourceOf } from './source/index.ts';

const issuedPath = /^\/documents\/(ji_doc_[\w-]+)\.(html|docx)$/;
const previewedPath = /^\/documents\/preview\/([A-Z_]+)\/([^/]+)\.html$/;

/** `/documents/<id>.html|docx`: the stored bytes; `/documents/preview/<kind>/<subject>.html`: how it would look now, unnumbered. */
export const documentFileHandler: FileHandler = async (context, request) => {
  const asker = context as JointContext;
  return (await issued(asker, request)) ?? (await preview(asker, request));
};

/** CD 九 「不得私自制作、传递、复制相关资料」: whoever takes a copy is on record. @throws NOT_FOUND */
const takeDocument = (context: JointContext) =>
  useCase(
    'document.download',
    async (tx, input: { readonly requestId?: string; readonly documentId: string; readonly extension: string | undefined }) => {
      const document = await findDocument({ ...readerOf(context), em: tx.em }, input.documentId);
      if (!document) throw notFound('文书');
      tx.note({ action: 'document.download', subject: document.id, after: { number: document.number, file: input.extension } });
      return ok(document);
    },
  );

async function issued(context: JointContext, { method, path }: FileRequest) {
  const [, id, extension] = issuedPath.exec(path) ?? [];
  if (!id || method !== 'GET') return undefined;
  const taken = await perform(context.deps, context, takeDocument(context), { documentId: id, extension });
  if (!taken.ok) throw notFound('文书');
  const document = taken.value;
  const format = (Object.keys(documentFormats) as DocumentFormat[]).find((f) => documentFormats[f].extension === extension)!;
  const file = await row<{ content: Buffer; sha256: string }>(
    context.deps.em(),
    'select content, sha256 from issued_file where document_id = $1 and format = $2',
    [id, format],
  );
  if (!file) throw notFound('文书');
  return fileAnswer(context, Buffer.from(file.content), format, `${document.title}-${document.number}`, file.sha256);
}

/** CD 九, X-03: a paper looked at before it is issued has the same names on it. @throws NOT_FOUND */
const lookAt = (context: JointContext) =>
  useCase(
    'document.preview',
    async (tx, { kind, subjectId }: { readonly requestId?: string; readonly kind: DocumentKind; readonly subjectId: string }) => {
      const reader = { ...readerOf(context), em: tx.em };
      const subject = await sourceOf(kind).open(reader, subjectId);
      const written = await subject.write();
      if (!written.ok) return written;
      tx.note({ action: 'document.preview', subject: subjectId, after: { kind, part: subject.part } });
      return ok(toHtml({ ...maskNumbers(written.value), date: dateInWords(reader.today) }));
    },
  );

async function preview(context: JointContext, { method, path }: FileRequest) {
  const [, kind = '', subjectId = ''] = previewedPath.exec(path) ?? [];
  if (method !== 'GET' || !Object.hasOwn(documentKinds, kind)) throw notFound('文书');
  const seen = await perform(context.deps, context, lookAt(context), {
    kind: kind as DocumentKind,
    subjectId: decodeURIComponent(subjectId),
  });
  if (!seen.ok) throw notFound('文书');
  return fileAnswer(context, Buffer.from(seen.value), 'HTML', documentKinds[kind as DocumentKind].title);
}

/** Pages open in the browser, for printing; the other format is saved under its name, which says who took it and when. */
function fileAnswer({ deps, actor }: JointContext, body: Buffer, format: DocumentFormat, name: string, etag?: string) {
  const { mime, extension } = documentFormats[format];
  const where = format === 'HTML' ? 'inline' : 'attachment';
  return {
    status: 200,
    headers: {
      'content-type': mime,
      'content-length': String(body.length),
      'content-disposition': `${where}; filename*=UTF-8''${encodeURIComponent(`${deps.clock.today()} ${actor.id} ${name}.${extension}`)}`,
      ...(etag ? { etag: `"${etag}"` } : {}),
    },
    body: [body],
  };
}

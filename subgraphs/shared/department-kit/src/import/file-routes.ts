import {
  badUserInput,
  type FileHandler,
  type FileResponse,
  forbidden,
  notFound,
  type Role,
  type SubgraphContext,
} from '@double-random/runtime';
import { findAgencyOf } from '../agencies.ts';
import { type TableFormat, tableFormats } from '../export/write-table.ts';
import { requireWriter } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type TemplateKind, type TemplateOptions, writeExplanation, writeTemplate } from './template.ts';
import { storeUpload } from './upload-store.ts';

const json = (status: number, value: object): FileResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: [Buffer.from(JSON.stringify(value))],
});

/** Who sends files for what: registries are their keeper's, the list is its author's (KF 第七条、第八条). */
const senders: Readonly<Record<string, Role>> = { registry: 'reg', matters: 'op' };

/** `POST /uploads?name=…&requestId=…&for=registry|matters`: a file for the sender's own agency → `{fileId, sha256, size}`. */
export const uploads =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    if (request.method !== 'POST' || request.path !== '/uploads') throw notFound('文件');
    const department = context.actor.department ?? '';
    if (!findAgencyOf(profile, department)) throw forbidden('名录库由管辖部门的名录库管理员维护', 'KF 第八条');
    const sender = senders[request.query['for'] ?? 'registry'];
    if (!sender) throw badUserInput('文件的用途不明', ['for']);
    const agency = requireWriter(profile, context.actor, department, sender);
    const name = (request.query['name'] ?? '').trim();
    if (!name || name.length > 200) throw badUserInput('须给出文件名', ['name']);
    const { requestId } = request.query;
    const stored = await storeUpload(profile, context, { agency: agency.code, name, requestId, body: request.body });
    if (!stored.ok) throw badUserInput(stored.refusals[0]!.message);
    return json(201, stored.value);
  };

const template = /^\/templates\/(objects|inspectors|matters)(\.columns)?\.(xlsx|csv)$/;

/** The rules of the reader's own agency say what is mandatory. */
function optionsOf(profile: DepartmentProfile, kind: TemplateKind, { actor, deps }: SubgraphContext): TemplateOptions {
  const agency = findAgencyOf(profile, actor.department ?? '');
  return { profile, kind, rulesOf: agency && { agency, on: deps.clock.today() } };
}

/**
 * `GET /templates/objects.xlsx` and the like: for whoever works in a member department. `objects.columns.csv` explains the columns, which
 * the workbook does on its second sheet.
 */
export const templates =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    const [, kind, columns = '', format] = (template.exec(request.path) ?? []) as [string?, TemplateKind?, string?, TableFormat?];
    if (request.method !== 'GET' || !kind || !format || (columns && format !== 'csv')) throw notFound('文件');
    if (context.actor.kind !== 'person') throw forbidden('请先登录');
    const options = optionsOf(profile, kind, context);
    const bytes = columns ? await writeExplanation(options) : await writeTemplate(options, format);
    return {
      status: 200,
      headers: {
        'content-type': tableFormats[format],
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${profile.code}-${kind}${columns}.${format}"`,
      },
      body: [bytes],
    };
  };

import { badUserInput, type FileHandler, type FileResponse, forbidden, notFound } from '@double-random/runtime';
import { findAgencyOf } from '../agencies.ts';
import { requireWriter } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type TemplateFormat, templateFormats, writeTemplate } from './template.ts';
import { storeUpload } from './upload-store.ts';

const json = (status: number, value: object): FileResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: [Buffer.from(JSON.stringify(value))],
});

/** `POST /uploads?name=…&requestId=…`: a file for the sender's own agency → `{fileId, sha256, size}`. */
export const uploads =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    if (request.method !== 'POST' || request.path !== '/uploads') throw notFound('文件');
    const department = context.actor.department ?? '';
    if (!findAgencyOf(profile, department)) throw forbidden('名录库由管辖部门的名录库管理员维护', 'KF 第八条');
    const agency = requireWriter(profile, context.actor, department, 'reg');
    const name = (request.query['name'] ?? '').trim();
    if (!name || name.length > 200) throw badUserInput('须给出文件名', ['name']);
    const { requestId } = request.query;
    const stored = await storeUpload(profile, context, { agency: agency.code, name, requestId, body: request.body });
    if (!stored.ok) throw badUserInput(stored.refusals[0]!.message);
    return json(201, stored.value);
  };

const template = /^\/templates\/(objects|inspectors)\.(xlsx|csv)$/;

/** `GET /templates/objects.xlsx` and the like: for whoever works in a member department. */
export const templates =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    const [, kind, format] = template.exec(request.path) ?? [];
    if (request.method !== 'GET' || !kind) throw notFound('文件');
    if (context.actor.kind !== 'person') throw forbidden('请先登录');
    const bytes = await writeTemplate(profile, kind as 'objects' | 'inspectors', format as TemplateFormat);
    return {
      status: 200,
      headers: {
        'content-type': templateFormats[format as TemplateFormat],
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${profile.code}-${kind}.${format}"`,
      },
      body: [bytes],
    };
  };

import { parseArgs } from 'node:util';

/** What is wrong with the request, said to the person at the terminal. */
export class RequestError extends Error {}

export const USAGE = `用法：npm run new-department -- <编码> --title <名称> [选项]
  例：npm run new-department -- fire --title 消防救援
  --agency <编码>=<名称>        拥有清单和名录库的部门，可重复；默认 wg-<编码>
  --division <行政区划代码>      六位，默认 410481
  --region <联合抽查区域>        WG 或 PDS，默认 WG
  --matter-field <名>=<标题>     事项清单的自有栏目，可重复
  --object-field <名>=<标题>     检查对象名录库的自有栏目，可重复
  --inspector-field <名>=<标题>  执法检查人员名录库的自有栏目，可重复
  --dry-run                     只显示将写入的内容`;

/** A code or a field name with the Chinese text that belongs to it. */
export interface Named {
  readonly name: string;
  readonly title: string;
}

export interface DepartmentRequest {
  /** Subgraph and folder, e.g. `fire`. */
  readonly code: string;
  /** Chinese name of the system, e.g. 消防救援. */
  readonly title: string;
  readonly agencies: readonly Named[];
  readonly division: string;
  readonly region: string;
  readonly matterFields: readonly Named[];
  readonly objectFields: readonly Named[];
  readonly inspectorFields: readonly Named[];
  readonly dryRun: boolean;
}

const many = { type: 'string', multiple: true } as const;
const one = { type: 'string' } as const;

/** @throws RequestError naming the first thing that is missing or misspelt */
export function readRequest(args: readonly string[]): DepartmentRequest {
  const { values, positionals } = parsed(args);
  const [code, ...more] = positionals;
  if (!code) throw new RequestError('缺少部门编码，如 fire。');
  if (more.length > 0) throw new RequestError(`多余的参数：${more.join(' ')}`);
  matching(code, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, '部门编码只能用小写字母、数字和连字符，以字母开头');
  const title = values.title?.trim();
  if (!title) throw new RequestError('缺少部门名称，如 --title 消防救援。');
  // The title goes into source text and into every description of the graph.
  matching(title, /^[\p{Script=Han}A-Za-z0-9（）、]{1,30}$/u, '部门名称只能用汉字、字母和数字，不超过 30 字');
  return {
    code,
    title,
    agencies: (values.agency ?? [`wg-${code}=舞钢市${title}部门`]).map((text) => named(text, /^[a-z]{2,}(-[a-z0-9]+)+$/, '部门')),
    division: matching(values.division ?? '410481', /^\d{6}$/, '行政区划代码应为六位数字'),
    region: matching(values.region ?? 'WG', /^(WG|PDS)$/, '联合抽查区域应为 WG 或 PDS'),
    matterFields: fields(values['matter-field'], { name: 'recordFormNo', title: '检查记录表编号' }),
    objectFields: fields(values['object-field'], { name: 'supervisionClass', title: '监管类别' }),
    inspectorFields: fields(values['inspector-field']),
    dryRun: values['dry-run'] ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: one,
        agency: many,
        division: one,
        region: one,
        'matter-field': many,
        'object-field': many,
        'inspector-field': many,
        'dry-run': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new RequestError((error as Error).message);
  }
}

function matching(text: string, pattern: RegExp, complaint: string): string {
  if (!pattern.test(text)) throw new RequestError(`${complaint}：${text}`);
  return text;
}

const fields = (given: readonly string[] | undefined, standard?: Named): readonly Named[] =>
  given?.map((text) => named(text, /^[a-z][A-Za-z0-9]{0,40}$/, '栏目')) ?? (standard ? [standard] : []);

function named(text: string, pattern: RegExp, what: string): Named {
  const cut = text.indexOf('=');
  const [name, title] = cut < 0 ? [text, ''] : [text.slice(0, cut).trim(), text.slice(cut + 1).trim()];
  matching(name, pattern, `${what}的编码无效`);
  return { name, title: matching(title, /^[\p{Script=Han}A-Za-z0-9（）、]{1,40}$/u, `${what} ${name} 须写明中文名称，如 ${name}=名称`) };
}

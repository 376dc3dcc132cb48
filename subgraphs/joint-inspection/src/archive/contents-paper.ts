import { centred, type IssuedPaper, label, value } from '../document/paper/blocks.ts';
import { dateInWords, momentInWords } from '../document/paper/wording.ts';
import type { ManifestVolume, PackageManifest } from './manifest.ts';

const head = (titles: readonly string[]) => titles.map((title) => label(title));
const sealedDate = (volumes: readonly ManifestVolume[]): string =>
  momentInWords(
    volumes
      .map((v) => v.sealedAt)
      .sort()
      .at(-1) ?? new Date(0),
  );

/** 总目录: one index for the whole visit, one line per volume, with the seal that vouches for it. */
export function indexPaper({ object, task, inspectedOn, visit, volumes }: PackageManifest): IssuedPaper {
  return {
    title: '检查案卷总目录',
    issuer: '',
    layout: 'FORM',
    number: visit,
    date: sealedDate(volumes),
    signedBy: [],
    blocks: [
      {
        kind: 'table',
        columns: [16, 44, 16, 24],
        headerRows: 0,
        rows: [
          [label('被检查对象'), value(object.name), label('编码'), value(object.code)],
          [label('任务编号'), value(task), label('检查日期'), value(inspectedOn ? dateInWords(inspectedOn) : '')],
        ],
      },
      {
        kind: 'table',
        columns: [8, 24, 20, 10, 38],
        headerRows: 1,
        rows: [
          head(['序号', '案卷', '档号', '保管期限', '封存值（SHA-256）']),
          ...volumes.map((v, i) => [
            centred(String(i + 1)),
            value(`${v.department}${v.supplement > 0 ? `（补充卷${v.supplement}）` : ''}`),
            value(v.number ?? '—'),
            centred(v.retention),
            value(v.manifestHash, 1, { small: true }),
          ]),
        ],
      },
    ],
    footnote: '各部门案卷由本部门立卷、封存、保管，公共卷各卷共用；封存值可用核验程序重新计算。',
  };
}

/** 卷内目录: every file of a volume, in order. */
export function contentsPaper(volume: ManifestVolume): IssuedPaper {
  return {
    title: '卷内目录',
    issuer: volume.department,
    layout: 'FORM',
    number: volume.number ?? '公共卷',
    date: momentInWords(volume.sealedAt),
    signedBy: [],
    blocks: [
      {
        kind: 'table',
        columns: [8, 36, 12, 44],
        headerRows: 1,
        rows: [
          head(['序号', '题名', '字节', '文件和 SHA-256']),
          ...(volume.files ?? []).map((f, i) => [
            centred(String(i + 1)),
            value(f.title),
            centred(String(f.size)),
            value([f.path, f.sha256], 1, { small: true }),
          ]),
        ],
      },
    ],
    footnote: `封存值（SHA-256）：${volume.manifestHash}`,
  };
}

import type { DrawErrorCode } from '@double-random/verifiable-draw';
import type { Both, Dictionary } from './dictionary.ts';

/** What a failed check means to somebody who is not a mathematician; the code stays beside it (draw-spec §13). */
export const meanings: Readonly<Partial<Record<DrawErrorCode, Both<string>>>> = {
  E_FORMAT: ['文件不是完整的抽取证书', 'the file is not a complete certificate'],
  E_PLAN_HASH: ['抽取方案与封存时的摘要值不符：方案被改动过', 'the draw plan does not match its seal: it was changed'],
  E_CEREMONY: ['封存文件不在种子仪式所列的名单中', 'the sealed document is not among those of the seed ceremony'],
  E_PARTY: ['交出随机数的部门与仪式所列的不符', 'the contributors are not those of the ceremony'],
  E_COMMIT: ['某个部门交出的随机数与事先的承诺不符', 'a contribution does not match its commitment'],
  E_MIN: ['交出随机数的部门不够数', 'too few parties contributed'],
  E_FRAME_N: ['名单的户数与封存时不同', 'the list does not have as many entries as when it was sealed'],
  E_FRAME_ORDER: ['名单的次序与封存时不同', 'the list is not in the order in which it was sealed'],
  E_FRAME_ROOT: ['名单与封存时的摘要值不符：名单被改动过', 'the list does not match its seal: it was changed'],
  E_RESULT: [
    '由种子和名单算出的结果与证书所载不同：结果被改动过',
    'seed and list give another result than the certificate: it was changed',
  ],
  E_RESULT_HASH: ['结果与公布的摘要值不符：结果被改动过', 'the result does not match the published hash: it was changed'],
  E_OF: ['缺少它所依据的检查对象抽取证书，请一并选取', 'the certificate of the businesses it stands on is missing; choose it as well'],
};

/** Words of the program that recomputes draws. */
export const proofWords = {
  notJson: (name: string) => [`${name}：不是有效的 JSON，或含有重复的项`, `${name}: not valid JSON, or with repeated keys`],
  good: (name: string, parties: number, partial: boolean, seed: string) => [
    `${name}：名单与封存一致，${parties}方的随机数与承诺一致，结果与种子一致${partial ? '（部分名单依法不公开，只核验了公开部分）' : ''}。种子 ${seed}`,
    `${name}: the list matches its seal, the values of ${parties} parties match their commitments, the result follows from the seed${partial ? ' (part of the list is withheld by law; the public part was checked)' : ''}. Seed ${seed}`,
  ],
  bad: (name: string, meaning: string | undefined, detail: string) => [
    `${name}：${meaning ?? '核验不通过'}（${detail}）`,
    `${name}: ${meaning ?? 'the check failed'} (${detail})`,
  ],
  passed: ['核验通过：这次抽取没有被改动。', 'Checked: this draw was not tampered with.'],
  failed: [
    '核验不通过。请保存文件，并向实施抽查的部门或其上级机关反映。',
    'The check failed. Keep the file and report it to the department that inspects, or to the authority above it.',
  ],
  took: (milliseconds: number) => [`本机用时${milliseconds}毫秒。`, ` Computed here in ${milliseconds} ms.`],
  noFile: [
    '未能取得抽取证书，请检查网络后重试，或下载证书后在本页选取文件。',
    'The certificate could not be fetched. Check the network and try again, or download it and choose the file here.',
  ],
} as const satisfies Dictionary;

import { visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import type { Scene } from './scene.ts';

interface FeedAnswer {
  readonly creditRecords: {
    readonly nodes: readonly {
      readonly cursor: string;
      readonly result: { readonly resultNo: string; readonly version: number; readonly objectCode: string };
    }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}
const feed =
  'query($after: String) { creditRecords(first: 100, after: $after) { nodes { cursor result { resultNo version objectCode } } pageInfo { endCursor } } }';

/** §I step 8: a published result is changed by the principal head's signature alone, and both versions stay visible. */
export async function correction(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('九、更正');
  cast.on('2026-11-02');
  const credit = cast.as('credit-platform');
  const before = (await credit.query<FeedAnswer>(feed)).creditRecords;
  cast.on('2026-11-03');
  const visit = (await visitsOf(cast, scene.task!)).find((v) => v.code === scene.e1)!;
  const check = visit.checks.find((c) => c.agency === 'wg-cad')!;
  // The other departments' publications are not his to see: null with FORBIDDEN, the rest answers (X-27).
  const { data } = await cast
    .as('wg-cad.op')
    .ask<{ visit: { checks: readonly { id: string; publication: { id: string; published: { resultNo: string } } | null }[] } }>(
      'query($id: ID!) { visit(id: $id) { checks { id publication { id published { resultNo } } } } }',
      { id: visit.id },
    );
  const published = data!.visit.checks.find((c) => c.id === check.id)!.publication!;
  const edit = await cast.as('wg-cad.op').refused('publishResult', { matterCheckId: check.id });
  narrator.hold('已公示的结果不得擅自更改', 'PD 第二十二条', edit.code, 'PUBLISHED_IMMUTABLE');
  const { correction: requested } = await cast.as('wg-cad.op').act<{ correction: { id: string } }>(
    'requestCorrection',
    {
      publicationId: published.id,
      error: '密闭门系临时检修，记录有误',
      evidence: '检修记录〔2026〕17号',
      resultCode: 'QUALIFIED',
      publicText: '经复核，合格。',
    },
    'correction { id }',
  );
  for (const account of ['wg-cad.dh', 'wg-amr.ph']) {
    const denied = await cast.as(account).refused('approveCorrection', { correctionId: requested.id });
    narrator.hold(
      `${account === 'wg-cad.dh' ? '分管负责人' : '他部门主要负责人'}签字无效`,
      'PD 第二十二条',
      ['FORBIDDEN', 'NOT_FOUND'].includes(denied.code),
      true,
    );
  }
  await cast.as('wg-cad.ph').act('approveCorrection', { correctionId: requested.id });
  const { publicResult } = await cast.public.query<{
    publicResult: { current: { version: number; resultText: string }; versions: readonly { version: number; state: string }[] };
  }>('query($no: ID!) { publicResult(resultNo: $no) { current { version resultText } versions { version state } } }', {
    no: published.published.resultNo,
  });
  narrator.hold(
    '主要负责人签字后公示第2版，第1版仍可查、标明已更正',
    'PD 第二十二条',
    [publicResult.current, publicResult.versions.map((v) => `${v.version} ${v.state}`).sort()],
    [{ version: 2, resultText: '合格' }, ['1 SUPERSEDED', '2 PUBLISHED']],
  );
  const after = (await credit.query<FeedAnswer>(feed, { after: before.pageInfo.endCursor })).creditRecords;
  narrator.hold(
    '信用平台从上次的游标起，恰好收到第2版一次',
    'YX 六（二）',
    after.nodes.map((n) => [n.result.resultNo, n.result.version]),
    [[published.published.resultNo, 2]],
  );
}

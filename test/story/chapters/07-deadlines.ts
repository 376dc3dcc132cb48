import type { Scene } from './scene.ts';

interface DeadlineAnswer {
  readonly kind: string;
  readonly agency: string;
  readonly dueOn: string;
}

/** §I step 6: every deadline of the visit, computed with make-up days and the National Day holiday. */
export async function deadlines(scene: Scene): Promise<void> {
  const { cast, narrator } = scene;
  narrator.chapter('七、期限');
  const due = async (agency: string, kind: string) => {
    const { deadlines: page } = await cast
      .as(`${agency}.op`)
      .query<{ deadlines: { nodes: readonly DeadlineAnswer[] } }>(
        'query($agency: String!) { deadlines(agency: $agency, first: 100) { nodes { kind agency dueOn } } }',
        { agency },
      );
    return page.nodes
      .filter((d) => d.kind === kind && d.dueOn > '2026-09-18')
      .map((d) => d.dueOn)
      .sort()
      .at(-1);
  };
  for (const agency of ['wg-amr', 'wg-psb', 'wg-cad'])
    narrator.hold(`${agency}：结果公示期限10月22日`, 'PD 第二十条（四）', await due(agency, 'RESULT_PUBLICATION'), '2026-10-22');
  narrator.hold('移送（转办）期限9月29日', 'PD 第二十条（三）', await due('wg-cad', 'REFERRAL'), '2026-09-29');
  narrator.hold('人防随机抽查报告期限9月29日', 'CD 十一', await due('wg-cad', 'SUMMARY_REPORT'), '2026-09-29');
}

import type { DemoScene } from './scene.ts';

interface Answer {
  readonly visits: {
    readonly nodes: readonly {
      readonly checks: readonly { readonly id: string; readonly publication: { readonly id: string } | null }[];
    }[];
  };
}

/** One result published wrongly is put right: asked for by the operator, signed by the principal head; both versions stay (PD 第二十二条). */
export async function correction(scene: DemoScene, agency: string, day: string): Promise<void> {
  const { cast, tasks, outcomes } = scene;
  const task = tasks['REG1'] ?? Object.values(tasks).find((t) => t.initiator === agency);
  if (!task) return;
  cast.on(day);
  const { visits } = await cast
    .as(`${agency}.op`)
    .query<Answer>('query($taskId: ID!) { visits(taskId: $taskId, first: 100) { nodes { checks { id publication { id } } } } }', {
      taskId: task.id,
    });
  const wrong = visits.nodes.flatMap((v) => v.checks).find((c) => c.publication && outcomes.codes.get(c.id) === 'INFO_NOT_PUBLICISED');
  if (!wrong) return;
  const { correction: asked } = await cast.as(`${agency}.op`).act<{ correction: { id: string } }>(
    'requestCorrection',
    {
      publicationId: wrong.publication!.id,
      error: '该主体已于检查前补报年度报告，录入有误',
      evidence: '年度报告公示回执〔2026〕17号',
      resultCode: 'NO_PROBLEM_FOUND',
      publicText: '经复核，未发现问题。',
    },
    'correction { id }',
  );
  await cast.as(`${agency}.ph`).act('approveCorrection', { correctionId: asked.id });
  scene.tell('一项已公示结果经主要负责人签字更正');
}

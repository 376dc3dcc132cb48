/** A place of the menu; who has none of the roles does not see it (what is allowed is decided by the graph). */
export interface Place {
  readonly path: string;
  readonly title: string;
  readonly roles?: readonly string[];
}

export const places: readonly Place[] = [
  { path: '/', title: '待办' },
  { path: '/tasks', title: '抽查任务' },
];

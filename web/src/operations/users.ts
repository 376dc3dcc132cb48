/** Who asks which graph with the documents in `schema/operations/<user>`, and whether a browser sends them by number only (trusted documents). */
export const operationUsers = {
  public: { api: 'api.public.graphql', trusted: false },
  field: { api: 'api.graphql', trusted: true },
  workbench: { api: 'api.graphql', trusted: true },
} as const;

export type OperationUser = keyof typeof operationUsers;

export { creditClientId, webClientId } from './clients.ts';
export { createIdentityProvider, type IdentityProvider, type IdentityProviderOptions } from './identity-provider.ts';
export { certificateNoOf, type DemoPerson, demoPeople, findPerson, inspectorsPerAgency } from './people.ts';

/**
 * Trusted Types (https://www.w3.org/TR/trusted-types/), as far as they are used; not every browser has
 * them. What a policy makes is typed as the text that it stands for, which is what the DOM's types take.
 */
interface Window {
  readonly trustedTypes?: {
    createPolicy: (name: string, rules: TrustedTypesRules) => TrustedTypesRules
  }
}

interface TrustedTypesRules {
  createHTML: (html: string) => string
}

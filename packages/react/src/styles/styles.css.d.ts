// For TypeScript, which asks what a side-effect import brings: nothing but its effect.
export {};

/** Whether a ledger is kept in PostgreSQL: by the address that its configuration names. */
export const isPostgres = (at: string): boolean => /^postgres(ql)?:\/\//.test(at);

#!/usr/bin/env node
import { runCommand } from '@landerpay/relay/node';

await runCommand(process.argv.slice(2));

#!/usr/bin/env node
import { serve } from '@landerpay/relay/node';

await serve();

/** What a script adds to the page of the embed code. Without it the form is sent, and code copied by hand. */
import { copyCode } from './copy-code.ts'
import { updateCode } from './update-code.ts'

updateCode(document)
copyCode(document)

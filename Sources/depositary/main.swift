import Glibc

let status = Command.run(Array(CommandLine.arguments.dropFirst()), Environment.variables)
// Not `exit`: it takes OpenSSL's state and the program's constants apart while work in the background, such as the
// making of exports, may still use them. Nothing is left to be written: output goes out as it comes.
_exit(status)

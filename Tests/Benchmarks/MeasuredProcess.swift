import Foundation

/// What a program took that ran in a process of its own.
struct MeasuredProcess {
  let status: Int32
  let seconds: Double
  /// The most memory that it had at a time.
  let mebibytes: Int

  var text: String { String(format: "%7.3f s, at most %d MiB", seconds, mebibytes) }

  /// Runs a program that is looked for where programs are; `nil` where it is not there.
  ///
  /// - Parameter output: the file to which it writes.
  init?(_ words: [String], into output: String = "/dev/null") {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&process, words[0], &files, nil, arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    seconds = (ContinuousClock.now - start).seconds
    mebibytes = usage.ru_maxrss / 1024
    // What a process says when it ends by itself stands in the second byte.
    self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}

import Foundation
import Testing

/// What a run of the command left behind.
struct Run {
  let exitCode: Int32
  let output: String
  let errors: String
}

/// The command as it was built beside the tests.
enum Folio {
  /// The folder of the test bundle, whatever runs it, which is that of the command too.
  static let path: String = {
    let bundle =
      CommandLine.arguments.lazy
      .compactMap { argument in
        var url = URL(fileURLWithPath: argument)
        while url.pathExtension != "xctest", url.path != "/" { url.deleteLastPathComponent() }
        return url.path == "/" ? nil : url
      }
      .first ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appendingPathComponent("folio").path
  }()

  static func run(_ arguments: [String], in folder: String) throws -> Run {
    try launch(path, arguments, in: folder)
  }

  /// Runs another program that was built beside the tests.
  static func run(_ program: String, _ arguments: [String], in folder: String) throws -> Run {
    let beside = URL(fileURLWithPath: path).deletingLastPathComponent()
    return try launch(beside.appendingPathComponent(program).path, arguments, in: folder)
  }

  /// Runs the command out of a shell that first does something else: `exec "$@"` is the command.
  static func run(_ arguments: [String], in folder: String, by script: String) throws -> Run {
    try launch("/bin/sh", ["-c", script, "sh", path] + arguments, in: folder)
  }

  /// Runs a program of the system.
  static func runOther(_ program: String, _ arguments: [String], in folder: String) throws -> Run {
    try launch(program, arguments, in: folder)
  }

  /// Starts a program and lets it go on, unheard.
  static func start(_ program: String, _ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func launch(
    _ tool: String, _ arguments: [String], in folder: String
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = read([output.fileHandleForReading, errors.fileHandleForReading])
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: texts[0], errors: texts[1])
  }

  /// Reads all streams as they fill, so that none can keep the command waiting.
  private static func read(_ streams: [FileHandle]) -> [String] {
    var open = streams.map { pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0) }
    var contents = streams.map { _ in Data() }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while open.contains(where: { $0.fd >= 0 }) {
      guard poll(&open, nfds_t(open.count), -1) > 0 else { continue }
      for index in open.indices where open[index].revents != 0 {
        let count = Foundation.read(open[index].fd, &buffer, buffer.count)
        if count > 0 { contents[index].append(contentsOf: buffer[..<count]) }
        if count <= 0 { open[index].fd = -1 }
      }
    }
    return contents.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Run {
  /// Whether the command refused its work, said why, and left the folder as it was.
  static func refuses(
    _ arguments: [String], with exitCode: Int32, saying words: String...,
    in folder: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try fileNames(in: folder)
    let run = try Folio.run(arguments, in: folder)
    #expect(run.exitCode == exitCode, sourceLocation: sourceLocation)
    #expect(run.output == "", sourceLocation: sourceLocation)
    for word in words {
      #expect(run.errors.contains(word), sourceLocation: sourceLocation)
    }
    #expect(try fileNames(in: folder) == before, sourceLocation: sourceLocation)
  }
}

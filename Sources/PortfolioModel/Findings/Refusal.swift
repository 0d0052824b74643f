/// Why the work cannot go on.
public struct Refusal: Error, Hashable {
  public let finding: Finding
  public let reason: Reason

  /// The kind of refusal, which is the exit code of the command (sysexits.h).
  public enum Reason: Int32, Sendable {
    /// The command was asked for something that is not there or does not go together.
    case misuse = 64
    case inputCannotBeOpened = 66
    case outputCannotBeWritten = 73
  }

  public init(
    _ reason: Reason, _ fact: Message, at place: Place? = nil, remedy: Message? = nil
  ) {
    self.reason = reason
    finding = Finding(.error, fact, at: place, remedy: remedy)
  }
}

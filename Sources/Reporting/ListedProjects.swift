import PortfolioModel
import Synchronization

/// The projects of a report, listed once for each selection: all that it says of a selection is
/// about the same ones.
final class ListedProjects: Sendable {
  private let lists = Mutex<[Selection: [Project]]>([:])

  /// The projects listed before, else those that `list` finds.
  func projects(
    of selection: Selection, _ list: () throws -> [Project]
  ) rethrows -> [Project] {
    if let known = lists.withLock({ $0[selection] }) { return known }
    let made = try list()
    lists.withLock { $0[selection] = made }
    return made
  }
}

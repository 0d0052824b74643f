import PortfolioModel

/// Entities in the portfolio's order, for looking up by code.
struct EntityList<Entity: Sendable>: Sendable {
  private var contents: Deferred<Contents>

  private struct Contents: Sendable {
    var entities: [Sourced<Entity>] = []
    var index: [Code<Entity>: Int] = [:]

    mutating func add(_ entity: Sourced<Entity>, as code: Code<Entity>) {
      index[code] = entities.count
      entities.append(entity)
    }
  }

  init() { contents = Deferred(Contents()) }

  /// A list that is read when somebody first asks for it.
  init(
    code: @escaping @Sendable (Entity) -> Code<Entity>,
    reading read: @escaping @Sendable () -> [Sourced<Entity>]
  ) {
    contents = Deferred {
      read().reduce(into: Contents()) { $0.add($1, as: code($1.value)) }
    }
  }

  var entities: [Sourced<Entity>] { contents.value.entities }

  func index(of code: Code<Entity>) -> Int? { contents.value.index[code] }

  func entity(_ code: Code<Entity>) -> Sourced<Entity>? {
    let contents = contents.value
    return contents.index[code].map { contents.entities[$0] }
  }

  mutating func add(_ entity: Sourced<Entity>, as code: Code<Entity>) {
    contents.change { $0.add(entity, as: code) }
  }
}

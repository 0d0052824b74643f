/// Where one heading, or the whole budget, stands under a rule.
public struct RuleFigures: Hashable, Sendable {
  public let rule: AgreementRule
  /// `nil` where the rule is about the whole.
  public let heading: BudgetHeading?
  /// What the limit is a share of; not applicable where the limit is an amount.
  public let base: Stated<Money>
  /// What counts against the limit.
  public let used: Stated<Money>
  public let limit: Stated<Money>
  /// How much may still be done: below zero, the rule is broken.
  public let headroom: Stated<Money>
  public let status: Status

  /// Whether a rule is kept.
  public enum Status: String, CaseIterable, Sendable {
    case kept, near, broken
    /// The rule leaves the heading out.
    case leftOut = "left-out"
    case notStated = "not-stated"
  }
}

/// What rules are reckoned with besides the budget, in the agreement's currency.
public struct RuleInput: Sendable {
  /// Received + interest − spent.
  public var unspent: Stated<Money> = .notStated
  /// What is planned for the months ahead, by how many they are.
  public var need: @Sendable (_ months: Int) -> Stated<Money> = { _ in .notStated }

  public init() {}
}

extension Agreement {
  /// Where the agreement stands under its rules on a day.
  ///
  /// - Parameters:
  ///   - rules: its own, or those of its funder where it states none.
  ///   - mapping: what the funder calls the organisation's categories.
  public func figures(
    under rules: [AgreementRule], _ mapping: [CategoryMapping], on day: Day, _ input: RuleInput
  ) throws(Overflow) -> [RuleFigures] {
    let headings = try headings(on: day, mapping)
    var figures: [RuleFigures] = []
    for rule in self.rules.isEmpty ? rules : self.rules {
      switch rule.kind {
      case .transfers: figures += try transfers(rule, headings)
      case .atMost, .atLeast: figures.append(try share(rule, headings))
      case .unspent: figures.append(try unspent(rule, input, on: day))
      case .request: figures.append(try request(rule, input))
      }
    }
    return figures
  }

  /// Moves of money between headings, heading by heading or over the whole budget.
  private func transfers(
    _ rule: AgreementRule, _ headings: [BudgetHeading]?
  ) throws(Overflow) -> [RuleFigures] {
    guard let headings else { return [rule.notStated] }
    let concerned = headings.filter(rule.concerns)
    if rule.base == .total {
      var (base, used) = (Money.zero(currency), Money.zero(currency))
      for heading in concerned {
        base = try base.adding(heading.amended, for: "budget")
        used = try used.adding(
          heading.moved(.up, rule, since: heading.lastAmendment), for: "transfers")
      }
      return [try rule.figures(nil, base: base, used: used)]
    }
    var figures: [RuleFigures] = []
    for heading in headings {
      let base = rule.base == .initialHeading ? heading.initial : heading.amended
      let start = rule.base == .initialHeading ? nil : heading.lastAmendment
      let used = try heading.moved(rule.direction, rule, since: start)
      figures.append(
        concerned.contains(heading)
          ? try rule.figures(heading, base: base, used: used)
          : RuleFigures(
            rule: rule, heading: heading, base: .value(base), used: .value(used),
            limit: .notApplicable, headroom: .notApplicable, status: .leftOut))
    }
    return figures
  }

  /// The share of the budget that some headings have.
  private func share(
    _ rule: AgreementRule, _ headings: [BudgetHeading]?
  ) throws(Overflow) -> RuleFigures {
    guard let headings, let share = rule.limit else { return rule.notStated }
    var (base, used) = (Money.zero(currency), Money.zero(currency))
    for heading in headings {
      base = try base.adding(heading.current, for: "budget")
      if rule.concerns(heading) { used = try used.adding(heading.current, for: "headings") }
    }
    let limit = try base.part(share)
    let headroom =
      rule.kind == .atMost
      ? try limit.subtracting(used, for: "headroom") : try used.subtracting(limit, for: "headroom")
    let isNear = rule.kind == .atMost && rule.isNear(used, limit)
    return RuleFigures(
      rule: rule, heading: nil, base: .value(base), used: .value(used), limit: .value(limit),
      headroom: .value(headroom),
      status: headroom.minorUnits < 0 ? .broken : isNear ? .near : .kept)
  }

  /// What is left when the agreement is over, of which only so much may stay.
  private func unspent(
    _ rule: AgreementRule, _ input: RuleInput, on day: Day
  ) throws(Overflow) -> RuleFigures {
    guard case .value(let left) = input.unspent, let amount = rule.amount,
      let (limit, _) = try? Money.rounding(amount, currency)
    else { return rule.notStated }
    let headroom = try limit.subtracting(left, for: "headroom")
    // Money from the limit on is paid back, so that the limit itself is too much; before the end
    // there is still time to spend it.
    let isOver = end(inForceOn: day).map { $0 < day } ?? false
    return RuleFigures(
      rule: rule, heading: nil, base: .notApplicable, used: .value(left), limit: .value(limit),
      headroom: .value(headroom),
      status: headroom.minorUnits > 0 || !isOver ? .kept : .broken)
  }

  /// What may be asked for: the need of the months ahead less what is unspent.
  private func request(
    _ rule: AgreementRule, _ input: RuleInput
  ) throws(Overflow) -> RuleFigures {
    guard let months = rule.months, case .value(let need) = input.need(months),
      case .value(let unspent) = input.unspent
    else { return rule.notStated }
    let asked = try need.subtracting(unspent, for: "request").notBelowZero
    return RuleFigures(
      rule: rule, heading: nil, base: .value(need), used: .value(unspent), limit: .value(need),
      headroom: .value(asked), status: .kept)
  }
}

extension AgreementRule {
  /// Whether the rule is about a heading.
  func concerns(_ heading: BudgetHeading) -> Bool {
    let names = [heading.code, heading.category]
    return !without.contains(where: names.contains)
      && (headings.isEmpty || headings.contains(where: names.contains))
  }

  fileprivate func isNear(_ used: Money, _ limit: Money) -> Bool {
    guard let warn, limit.minorUnits > 0 else { return false }
    return Ratio(Int128(used.minorUnits), over: Int128(limit.minorUnits)).isAtLeast(warn)
  }

  fileprivate func figures(
    _ heading: BudgetHeading?, base: Money, used: Money
  ) throws(Overflow) -> RuleFigures {
    guard let share = limit else { return notStated }
    let limit = try base.part(share)
    let headroom = try limit.subtracting(used, for: "headroom")
    return RuleFigures(
      rule: self, heading: heading, base: .value(base), used: .value(used), limit: .value(limit),
      headroom: .value(headroom),
      status: headroom.minorUnits < 0 ? .broken : isNear(used, limit) ? .near : .kept)
  }

  fileprivate var notStated: RuleFigures {
    RuleFigures(
      rule: self, heading: nil, base: .notStated, used: .notStated, limit: .notStated,
      headroom: .notStated, status: .notStated)
  }
}

extension BudgetHeading {
  /// What moved in a direction since a day: all moves added up, or the greatest single one. For
  /// both directions, that in which more moved: a move back does not undo one.
  func moved(
    _ direction: AgreementRule.Direction, _ rule: AgreementRule, since day: Day?
  ) throws(Overflow) -> Money {
    let recent = moves.filter { move in day.map { move.day > $0 } ?? true }.map(\.amount)
    let ups = recent.filter { $0.minorUnits > 0 }
    var downs: [Money] = []
    for move in recent where move.minorUnits < 0 {
      downs.append(try Money.zero(move.currency).subtracting(move, for: "transfers"))
    }
    let up = try total(ups, rule)
    let down = try total(downs, rule)
    return switch direction {
    case .up: up
    case .down: down
    case .both: up.minorUnits >= down.minorUnits ? up : down
    }
  }

  private func total(_ moves: [Money], _ rule: AgreementRule) throws(Overflow) -> Money {
    var sum = Money.zero(initial.currency)
    for move in moves {
      if rule.isCumulative {
        sum = try sum.adding(move, for: "transfers")
      } else if move.minorUnits > sum.minorUnits {
        sum = move
      }
    }
    return sum
  }

  /// What moved to the heading and away from it, added up with their signs.
  public func transferred() throws(Overflow) -> Money {
    var sum = Money.zero(initial.currency)
    for move in moves { sum = try sum.adding(move.amount, for: "transfers") }
    return sum
  }
}

extension Money {
  /// A share of the amount, half to even.
  public func part(_ share: Share) throws(Overflow) -> Money {
    let product = Int128(minorUnits) * Int128(share.numerator)
    let units = product.dividedHalfToEven(by: Int128(share.denominator))
    guard let minorUnits = Int64(exactly: units) else { throw Overflow(total: "share") }
    return Money(minorUnits: minorUnits, currency: currency)
  }
}

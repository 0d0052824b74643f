/// A part of an actual value: the people of one sex, age, disability status or population group.
public struct Disaggregate: Hashable, Sendable, Codable {
  public var sex: Sex?
  /// An age group as the source names it, such as `18-24`.
  public var age: String?
  public var disability: Disability?
  /// A group of the population, such as returnees.
  public var population: String?
  public var value: Quantity

  public init(value: Quantity) { self.value = value }

  public enum Sex: String, CaseIterable, Sendable, Codable { case female, male, other, unknown }

  public enum Disability: String, CaseIterable, Sendable, Codable { case with, without, unknown }

  /// By what people are told apart.
  public enum Axis: String, CaseIterable, Sendable, Codable {
    case sex, age, disability, population
  }

  public var axes: Set<Axis> {
    var axes: Set<Axis> = []
    if sex != nil { axes.insert(.sex) }
    if age != nil { axes.insert(.age) }
    if disability != nil { axes.insert(.disability) }
    if population != nil { axes.insert(.population) }
    return axes
  }
}
